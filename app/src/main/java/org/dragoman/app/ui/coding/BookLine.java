package org.dragoman.app.ui.coding;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.coding.Code;
import org.dragoman.coding.CodeVariable;
import org.dragoman.coding.Codebook;
import org.jspecify.annotations.Nullable;

/** A line of the codebook: a variable, or one of its codes. */
record BookLine(CodeVariable variable, @Nullable Code code) {
    static List<BookLine> of(Codebook book) {
        List<BookLine> lines = new ArrayList<>();
        for (CodeVariable variable : book.variables()) {
            lines.add(new BookLine(variable, null));
            variable.codes().forEach(c -> lines.add(new BookLine(variable, c)));
        }
        return lines;
    }

    /** Whether it is the line of an id. */
    boolean is(String variableId, @Nullable String codeId) {
        return variable.id().equals(variableId)
                && (code == null ? codeId == null : code.id().equals(codeId));
    }
}
