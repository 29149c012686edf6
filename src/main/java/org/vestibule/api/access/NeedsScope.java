package org.vestibule.api.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.vestibule.apikey.ApiScope;

/** The scopes of which an API key needs one for the call. Each call says so: without it, nobody may call. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface NeedsScope {

    ApiScope[] value();
}
