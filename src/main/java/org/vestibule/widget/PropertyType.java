package org.vestibule.widget;

import org.apiguardian.api.API;

/**
 * The type of a property's values.
 *
 * @param valueClass the class of the values; in a list, of its items
 * @param list whether the widget gets a {@link java.util.List} of them
 * @param kind reads, validates and stores the values; for a list, the whole list
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record PropertyType(Class<?> valueClass, boolean list, PropertyKind kind) {}
