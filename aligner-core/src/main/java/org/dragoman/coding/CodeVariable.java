package org.dragoman.coding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A question that a coder answers on each unit.
 *
 * @param id names it in files, never empty
 * @param name for the coder's eye
 * @param definition what is asked, may be empty
 * @param level what it is coded on
 * @param choice what a unit is given
 * @param scale how far values are from each other; codes of an ordinal variable stand in their order
 * @param codes the values, empty for a number
 */
public record CodeVariable(
        String id, String name, String definition, CodeLevel level, Choice choice, Scale scale, List<Code> codes) {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,15}([.][0-9]{1,15})?");

    /** Copies the list; rejects an empty id and a scale that does not fit. */
    public CodeVariable {
        codes = List.copyOf(codes);
        if (id.isEmpty() || !choice.fits(scale)) {
            throw new IllegalArgumentException(
                    "need an id and a scale that fits: " + id + ", " + choice + ", " + scale);
        }
    }

    /**
     * The same with other codes.
     *
     * @param other in the order of the coder's keys
     * @return the changed variable
     */
    public CodeVariable with(List<Code> other) {
        return new CodeVariable(id, name, definition, level, choice, scale, other);
    }

    /**
     * The same with a code added, or changed where it has one of that id.
     *
     * @param code the code
     * @return the changed variable
     */
    public CodeVariable with(Code code) {
        List<Code> all = new ArrayList<>(codes);
        int at = index(code.id());
        if (at < 0) {
            all.add(code);
        } else {
            all.set(at, code);
        }
        return with(all);
    }

    /**
     * The same without a code.
     *
     * @param code id of it
     * @return the changed variable
     */
    public CodeVariable without(String code) {
        return with(codes.stream().filter(c -> !c.id().equals(code)).toList());
    }

    /**
     * A code.
     *
     * @param code its id
     * @return nothing where there is none
     */
    public Optional<Code> code(String code) {
        return codes.stream().filter(c -> c.id().equals(code)).findFirst();
    }

    /**
     * Where a code stands.
     *
     * @param code its id
     * @return from 0; -1 where there is none
     */
    public int index(String code) {
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).id().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether a unit may be given values.
     *
     * @param values ids of codes, or one number in digits
     * @return whether all are known and as many as the variable takes
     */
    public boolean takes(List<String> values) {
        return switch (choice) {
            case SINGLE -> values.size() == 1 && index(values.get(0)) >= 0;
            case MULTIPLE ->
                values.stream().allMatch(v -> index(v) >= 0)
                        && values.stream().distinct().count() == values.size();
            case NUMBER -> values.size() == 1 && number(values.get(0)).isPresent();
        };
    }

    /**
     * A number as a coder or a file writes it.
     *
     * @param text digits with or without a decimal point, or a decimal comma
     * @return nothing where it is none, or not below zero where the scale has a true zero
     */
    public Optional<Double> number(String text) {
        String plain = text.strip().replace(',', '.');
        if (!NUMBER.matcher(plain).matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(plain);
        return scale == Scale.RATIO && number < 0 ? Optional.empty() : Optional.of(number);
    }

    /**
     * A number in the digits that files have: a decimal point, no zeros behind the last digit, no plus.
     *
     * @param number one that a variable takes
     * @return such as {@code 2.5} for {@code 2,50}
     */
    public static String plain(String number) {
        BigDecimal value = new BigDecimal(number.strip().replace(',', '.'));
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
