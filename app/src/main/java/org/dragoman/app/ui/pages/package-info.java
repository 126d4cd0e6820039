/**
 * The perspectives of the window: which one is shown ({@code PagesModel}), what each must be able to do ({@code Page}), and
 * the switch between them.
 */
@NullMarked
package org.dragoman.app.ui.pages;

import org.jspecify.annotations.NullMarked;
