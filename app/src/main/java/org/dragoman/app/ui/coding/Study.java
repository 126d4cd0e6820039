package org.dragoman.app.ui.coding;

import java.util.List;
import java.util.function.IntSupplier;
import org.dragoman.app.ui.deciding.Steps;
import org.jspecify.annotations.Nullable;

/**
 * What a study works on.
 *
 * @param coding codes and coders
 * @param audit the sample of mentions that is judged
 */
public record Study(CodingModel coding, AuditModel audit) {
    /**
     * A study without codes and audit.
     *
     * @param others tells how many decisions and changes of texts hold, so that undo takes back what was done last
     * @return its models
     */
    public static Study of(IntSupplier others) {
        CodingModel coding = new CodingModel(others);
        return new Study(coding, new AuditModel(() -> others.getAsInt() + coding.depth()));
    }

    /**
     * {@return how many steps hold, of coding and audit}
     */
    public int depth() {
        return coding.depth() + audit.depth();
    }

    /**
     * {@return the kinds of its steps}
     */
    public List<Steps> steps() {
        return List.of(coding.steps(), audit);
    }

    /**
     * {@return what undo takes back, null for none}
     */
    public @Nullable CodingChange undoable() {
        CodingChange verdict = audit.undoable();
        return verdict != null ? verdict : coding.undoable();
    }

    /**
     * {@return what redo makes again, null for none}
     */
    public @Nullable CodingChange redoable() {
        CodingChange verdict = audit.redoable();
        return verdict != null ? verdict : coding.redoable();
    }

    /** Takes the last step back, of the audit or the coding. */
    public void undo() {
        if (audit.undoable() != null) {
            audit.undo();
        } else {
            coding.undo();
        }
    }

    /** Makes the step again that was taken back last. */
    public void redo() {
        if (audit.redoable() != null) {
            audit.redo();
        } else {
            coding.redo();
        }
    }

    /** Cuts the ties to the views. */
    public void silence() {
        coding.silence();
        audit.silence();
    }
}
