/**
 * Goals of Maven that hold a build's texts to a glossary. The goals are thin: what they do stands in plain classes over the
 * library, {@code BuildCheck} and those around it.
 */
@NullMarked
package org.dragoman.maven;

import org.jspecify.annotations.NullMarked;
