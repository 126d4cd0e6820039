package org.dragoman.app.ui.coding;

/**
 * What a study works on.
 *
 * @param coding codes and coders
 * @param audit the sample of mentions that is judged
 */
public record Study(CodingModel coding, AuditModel audit) {
    /** Cuts the ties to the views. */
    public void silence() {
        coding.silence();
        audit.silence();
    }
}
