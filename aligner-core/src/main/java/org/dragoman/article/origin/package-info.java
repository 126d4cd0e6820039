/**
 * Where an article came from, as its own lines tell it: outlet, agencies, author, date of publication; and the register of
 * outlets and agencies.
 *
 * <p>Start at {@link org.dragoman.article.origin.OriginReader} and {@link org.dragoman.article.origin.OutletRegister}. Uses
 * {@code article} and what that may use.
 */
@NullMarked
package org.dragoman.article.origin;

import org.jspecify.annotations.NullMarked;
