/**
 * Another glossary beside one's own: what an import would change ({@code ExchangeModel}), differences of two copies, and the
 * dialog that shows both before anything changes.
 */
@NullMarked
package org.dragoman.app.ui.exchange;

import org.jspecify.annotations.NullMarked;
