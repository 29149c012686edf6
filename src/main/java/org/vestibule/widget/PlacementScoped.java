package org.vestibule.widget;

import jakarta.enterprise.context.NormalScope;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * The scope of beans that each placement of a widget on a page has for itself, for the length of a request: what was typed
 * into a form, and what became of it. A {@code @RequestScoped} bean is the same for all of them. It is there while a widget is
 * at work; elsewhere, {@link jakarta.enterprise.context.ContextNotActiveException} is thrown.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
@NormalScope
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface PlacementScoped {}
