package org.dragoman.article.page;

import org.dragoman.article.LineClass;
import org.dragoman.article.LineReason;

/** What a line is and why. */
record Verdict(LineClass kind, LineReason reason, String detail) {
    static Verdict of(LineClass kind, LineReason reason) {
        return new Verdict(kind, reason, "");
    }
}
