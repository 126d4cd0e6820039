/**
 * The glossary that the window works with ({@code TermsModel}): read and compiled in the background, replaced after an
 * edit.
 */
@NullMarked
package org.dragoman.app.ui.terms;

import org.jspecify.annotations.NullMarked;
