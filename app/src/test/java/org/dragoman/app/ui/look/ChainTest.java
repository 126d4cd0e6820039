package org.dragoman.app.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.article.Provenance;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final Provenance REPRINT =
            Provenance.UNKNOWN.outlet("صحيفة السرو").agencies(List.of("Meridian Wire"));

    @Test
    void arrowPointsAtWhoHadTheReportInBothDirections() {
        assertThat(Isolates.strip(Chain.of(REPRINT, false))).isEqualTo("صحيفة السرو ← Meridian Wire");
        assertThat(Isolates.strip(Chain.of(REPRINT, true))).isEqualTo("صحيفة السرو → Meridian Wire");
    }

    @Test
    void namesAreIsolated() {
        assertThat(Chain.of(REPRINT, false)).startsWith("\u2068صحيفة السرو\u2069");
    }

    @Test
    void nothingKnownIsNothing() {
        assertThat(Chain.of(Provenance.UNKNOWN, true)).isNull();
    }
}
