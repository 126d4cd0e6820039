/**
 * What a language contributes: folding, segmenting, and the rules by which a term is written inside a text.
 *
 * <p>Start at {@link org.dragoman.language.LanguageSupport}, found by {@link org.dragoman.language.Languages}. One
 * sub-package a language; a jar can add another by {@code META-INF/services}. May use {@code text} only. All offsets
 * in {@link org.dragoman.language.Words} and around it refer to the folded text; everything else to the original.
 */
@NullMarked
package org.dragoman.language;

import org.jspecify.annotations.NullMarked;
