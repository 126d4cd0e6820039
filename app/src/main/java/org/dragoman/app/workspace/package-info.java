/**
 * What the workbench works on: events and their articles ({@code EventGroup}, {@code ListedEvent}), folders of them
 * ({@code ArticleFolder}), and the {@code Workspace} in which people share them with glossary and decisions. No Swing type.
 */
@NullMarked
package org.dragoman.app.workspace;

import org.jspecify.annotations.NullMarked;
