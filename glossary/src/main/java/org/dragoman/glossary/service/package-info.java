/**
 * {@link org.dragoman.glossary.service.Services}: everything of Dragoman that others may add to, in one value. Uses the
 * core and the glossary formats.
 */
@NullMarked
package org.dragoman.glossary.service;

import org.jspecify.annotations.NullMarked;
