package org.vestibule.widget;

import org.apiguardian.api.API;

/**
 * What the values of a property are.
 *
 * @param valueClass the class of the values that the widget gets; in a list, of its items
 * @param list whether the widget gets a {@link java.util.List} of them
 * @param kind reads, checks and stores the values; of the whole list, where it is one
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record PropertyType(Class<?> valueClass, boolean list, PropertyKind kind) {}
