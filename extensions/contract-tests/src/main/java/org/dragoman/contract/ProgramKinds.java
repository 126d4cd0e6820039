package org.dragoman.contract;

import java.util.List;
import org.dragoman.app.AppContext;
import org.dragoman.plugin.ServiceKind;

/** What plug-ins may add to the program, its window included; used only where the program is on the class path. */
final class ProgramKinds {
    private ProgramKinds() {}

    static List<ServiceKind<?>> all() {
        return AppContext.KINDS;
    }
}
