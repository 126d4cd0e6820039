/**
 * What is doubtful in a glossary that can be read. Start at {@link org.dragoman.glossary.validate.GlossaryValidator}; a
 * new check is one class that implements {@link org.dragoman.glossary.validate.GlossaryRule}.
 *
 * <p>May use {@code concept} and {@code language}; knows no file format.
 */
@NullMarked
package org.dragoman.glossary.validate;

import org.jspecify.annotations.NullMarked;
