/**
 * Coding for research ({@code CodingModel}): codes given to articles, sentences and mentions while reading, agreement with
 * other coders, and an audit of the program's own mentions ({@code AuditModel}).
 */
@NullMarked
package org.dragoman.app.ui.coding;

import org.jspecify.annotations.NullMarked;
