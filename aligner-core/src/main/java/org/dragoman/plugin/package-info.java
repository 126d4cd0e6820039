/**
 * Plug-ins: jars in a folder that add providers of Dragoman's service interfaces, each behind a class loader of its own.
 * Knows no interface itself; whoever {@linkplain org.dragoman.plugin.Plugins#load loads} says which ones count. See
 * docs/plugins.md.
 */
@NullMarked
package org.dragoman.plugin;

import org.jspecify.annotations.NullMarked;
