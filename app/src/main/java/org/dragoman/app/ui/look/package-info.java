/**
 * Themes ({@code Theme}), faces ({@code Faces}), signs of kinds ({@code KindSign}) and small painted parts that all views
 * share.
 */
@NullMarked
package org.dragoman.app.ui.look;

import org.jspecify.annotations.NullMarked;
