/**
 * Holds the library's API against that of the last release: {@link org.dragoman.api.Api} is what a module offers, as text
 * under {@code docs/api}; {@link org.dragoman.api.ApiBreaks} says what a program that used the old one would miss.
 */
@NullMarked
package org.dragoman.api;

import org.jspecify.annotations.NullMarked;
