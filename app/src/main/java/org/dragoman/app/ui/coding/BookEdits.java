package org.dragoman.app.ui.coding;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.dragoman.coding.Choice;
import org.dragoman.coding.Code;
import org.dragoman.coding.CodeLevel;
import org.dragoman.coding.CodeVariable;
import org.dragoman.coding.Hue;
import org.dragoman.coding.Scale;

/** Edits of the codebook, each a step of the model. No Swing. */
final class BookEdits {
    private final CodingModel model;

    BookEdits(CodingModel model) {
        this.model = model;
    }

    /** Adds a variable coded on sentences; the id comes from the name and stays. */
    String addVariable(String name) {
        String id = id(name, i -> model.book().variable(i).isPresent());
        model.book(
                model.book()
                        .with(new CodeVariable(
                                id, name, "", CodeLevel.SENTENCE, Choice.SINGLE, Scale.NOMINAL, List.of())),
                name);
        return id;
    }

    /** Adds a code, in the next colour. */
    String addCode(CodeVariable variable, String name) {
        String id = id(name, i -> variable.code(i).isPresent());
        Hue hue = Hue.values()[variable.codes().size() % Hue.values().length];
        model.book(model.book().with(variable.with(new Code(id, name, "", "", null, hue, ""))), name);
        return id;
    }

    /** Letters, digits and hyphens of the name in small letters, with a number where that is taken. */
    private static String id(String name, Predicate<String> taken) {
        String plain = UCharacter.toLowerCase(ULocale.ROOT, name.strip())
                .replace("i\u0307", "i")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
        String stem = plain.isEmpty() || plain.equals("-") ? "x" : plain;
        String id = stem;
        for (int i = 2; taken.test(id); i++) {
            id = stem + "-" + i;
        }
        return id;
    }

    /** Changes a variable; codes go where it becomes a number, and the scale follows the choice. */
    void change(CodeVariable variable, String name, String definition, CodeLevel level, Choice choice, Scale scale) {
        Scale fitting = choice.fits(scale) ? scale : choice == Choice.NUMBER ? Scale.INTERVAL : Scale.NOMINAL;
        model.book(
                model.book()
                        .with(new CodeVariable(
                                variable.id(),
                                name.strip(),
                                definition.strip(),
                                level,
                                choice,
                                fitting,
                                choice == Choice.NUMBER ? List.of() : variable.codes())),
                name);
    }

    /** Changes a code. */
    void change(CodeVariable variable, Code code) {
        model.book(model.book().with(variable.with(code)), code.name().isEmpty() ? code.id() : code.name());
    }

    /** Removes a line; codes under a removed one move up to what was above it. */
    void remove(BookLine line) {
        Code gone = line.code();
        if (gone == null) {
            model.book(model.book().without(line.variable().id()), CodingModel.name(line.variable()));
            return;
        }
        List<Code> left = new ArrayList<>();
        for (Code code : line.variable().codes()) {
            if (!code.id().equals(gone.id())) {
                boolean under = gone.id().equals(code.parent());
                left.add(
                        under
                                ? new Code(
                                        code.id(),
                                        code.name(),
                                        code.definition(),
                                        code.example(),
                                        gone.parent(),
                                        code.hue(),
                                        code.sign())
                                : code);
            }
        }
        model.book(model.book().with(line.variable().with(left)), gone.name().isEmpty() ? gone.id() : gone.name());
    }

    /** Moves a code among those of its variable: its key and, where they are ordinal, its rank. */
    void move(BookLine line, int step) {
        Code code = line.code();
        if (code == null) {
            return;
        }
        List<Code> codes = new ArrayList<>(line.variable().codes());
        int from = codes.indexOf(code);
        int to = from + step;
        if (to >= 0 && to < codes.size()) {
            Collections.swap(codes, from, to);
            model.book(
                    model.book().with(line.variable().with(codes)), code.name().isEmpty() ? code.id() : code.name());
        }
    }

    /** Whether a code may stand under another: not under itself, nor under one that stands under it. */
    static boolean mayStandUnder(CodeVariable variable, Code code, Code above) {
        Code at = above;
        for (int i = 0; i <= variable.codes().size() && at != null; i++) {
            if (at.id().equals(code.id())) {
                return false;
            }
            String parent = at.parent();
            at = parent == null ? null : variable.code(parent).orElse(null);
        }
        return true;
    }
}
