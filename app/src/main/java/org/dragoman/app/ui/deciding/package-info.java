/**
 * What is decided by hand: the steps that can be undone ({@code History}), and decisions on what places of articles name
 * ({@code DecisionsModel}).
 */
@NullMarked
package org.dragoman.app.ui.deciding;

import org.jspecify.annotations.NullMarked;
