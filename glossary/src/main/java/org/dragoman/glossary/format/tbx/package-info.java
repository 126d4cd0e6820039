/**
 * TermBase eXchange (ISO 30042). So far only the check of what a file may say before its root element; no format is
 * registered yet. May use {@code org.dragoman.glossary.format}.
 */
@NullMarked
package org.dragoman.glossary.format.tbx;

import org.jspecify.annotations.NullMarked;
