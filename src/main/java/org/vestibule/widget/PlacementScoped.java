package org.vestibule.widget;

import jakarta.enterprise.context.NormalScope;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * The scope of beans that belong to a placement of a widget on a page during a request, for instance with the texts
 * typed into a form, and its result. A {@code @RequestScoped} bean is shared by all placements. The scope is active
 * while a widget runs; otherwise {@link jakarta.enterprise.context.ContextNotActiveException} is thrown.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
@NormalScope
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface PlacementScoped {}
