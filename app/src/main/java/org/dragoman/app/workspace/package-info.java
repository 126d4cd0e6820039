/**
 * What the workbench works on: events and their articles ({@code EventGroup}), and folders of them with what was decided
 * ({@code ArticleFolder}). No Swing type.
 */
@NullMarked
package org.dragoman.app.workspace;

import org.jspecify.annotations.NullMarked;
