/**
 * Which written forms of an entry the rules will find, and which neighbours they will not take for it. Start at {@link
 * org.dragoman.glossary.forms.FormPreviewer}.
 */
@NullMarked
package org.dragoman.glossary.forms;

import org.jspecify.annotations.NullMarked;
