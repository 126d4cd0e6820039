package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Step;

/**
 * A form of one word, before attached words and pronouns.
 *
 * @param written its letters, with hamza, without vowel marks, without article
 * @param features bits of {@link Features}
 * @param steps how it came from the citation form
 */
record Form(String written, int features, List<Step> steps) {
    Form {
        steps = List.copyOf(steps);
    }

    /** The same letters with other features. */
    Form withFeatures(int changed) {
        return changed == features ? this : new Form(written, changed, steps);
    }

    /** The same form, reached by a step more at its beginning. */
    Form after(Step step) {
        List<Step> longer = new ArrayList<>();
        longer.add(step);
        longer.addAll(steps);
        return new Form(written, features, longer);
    }

    /** Another spelling of the form. */
    Form respelt(String letters, int changed, Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Form(letters, changed, longer);
    }

    boolean has(int bits) {
        return Features.has(features, bits);
    }

    boolean any(int bits) {
        return Features.any(features, bits);
    }
}
