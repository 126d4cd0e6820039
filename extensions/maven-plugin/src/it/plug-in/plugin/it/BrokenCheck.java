package it;

import java.util.function.Consumer;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.text.Severity;

/** Cannot be made. */
public final class BrokenCheck implements ConsistencyCheck {
    public BrokenCheck() {
        throw new AssertionError("no licence");
    }

    @Override
    public String id() {
        return "broken";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedText text, Consumer<Finding> sink) {}
}
