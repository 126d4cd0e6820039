package org.dragoman.maven;

import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Lets all present findings stand, with a reason, so that only new ones make the build fail. */
@Mojo(name = "update-baseline", threadSafe = true, requiresProject = false)
public final class UpdateBaselineMojo extends TextMojo {
    /** Why the findings may stand that are new in the baseline; reasons of others are kept. */
    @Parameter(property = "dragoman.reason", defaultValue = "")
    private @Nullable String reason;

    /** Last day on which those may stand, <code>YYYY-MM-DD</code>; without it they always may. */
    @Parameter(property = "dragoman.until")
    private @Nullable String until;

    /** For Maven, which sets the parameters. */
    public UpdateBaselineMojo() {}

    @Override
    void check() {
        LocalDate lastDay = Settings.day(until);
        Settings.rejectPlaceholder(reason);
        CheckSettings settings = settings(List.of());
        BuildCheck check = new BuildCheck(services(), settings);
        BaselineUpdate update = BaselineUpdate.of(check, settings.baseline(), reason == null ? "" : reason, lastDay);
        update.notes().forEach(getLog()::warn);
        getLog().info(update.summary());
    }
}
