package org.dragoman.plugin;

import java.util.function.Function;

/**
 * One kind of service that plug-ins may add.
 *
 * @param name what it is called in lists, such as {@code article-reader}
 * @param type its interface, as in the name of the file under {@code META-INF/services}
 * @param id gives a provider's stable id; no two providers of a kind have the same
 * @param <S> its interface
 */
public record ServiceKind<S>(String name, Class<S> type, Function<? super S, String> id) {}
