/**
 * The native format: a JSON file whose every key is known, described by {@code dragoman-glossary-1.schema.json}, read
 * and written by {@link org.dragoman.glossary.format.json.JsonGlossaryFormat}. May use
 * {@code org.dragoman.glossary.format}.
 */
@NullMarked
package org.dragoman.glossary.format.json;

import org.jspecify.annotations.NullMarked;
