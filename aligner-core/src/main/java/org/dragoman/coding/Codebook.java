package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is coded. Immutable.
 *
 * @param variables in the order of the coder's eye, no two of one id
 */
public record Codebook(List<CodeVariable> variables) {
    /** Nothing is coded. */
    public static final Codebook EMPTY = new Codebook(List.of());

    /** Copies the list; rejects two variables of one id. */
    public Codebook {
        variables = List.copyOf(variables);
        if (variables.stream().map(CodeVariable::id).distinct().count() != variables.size()) {
            throw new IllegalArgumentException("two variables of one id");
        }
    }

    /**
     * A variable.
     *
     * @param id its id
     * @return nothing where there is none
     */
    public Optional<CodeVariable> variable(String id) {
        return variables.stream().filter(v -> v.id().equals(id)).findFirst();
    }

    /**
     * The same with a variable added, or changed where there is one of that id.
     *
     * @param variable the variable
     * @return the changed codebook
     */
    public Codebook with(CodeVariable variable) {
        List<CodeVariable> all = new ArrayList<>();
        boolean known = false;
        for (CodeVariable old : variables) {
            boolean same = old.id().equals(variable.id());
            all.add(same ? variable : old);
            known |= same;
        }
        if (!known) {
            all.add(variable);
        }
        return new Codebook(all);
    }

    /**
     * The same without a variable.
     *
     * @param id its id
     * @return the changed codebook
     */
    public Codebook without(String id) {
        return new Codebook(variables.stream().filter(v -> !v.id().equals(id)).toList());
    }
}
