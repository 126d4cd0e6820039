package org.dragoman.check.number;

import java.util.List;

/**
 * A text with its numbers.
 *
 * @param text as written
 * @param tokens its figures, words and marks
 * @param numbers in text order
 */
record NumberText(String text, List<NumberToken> tokens, List<FoundNumber> numbers) {}
