package org.vestibule.shared;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Retries a transaction that failed because of a concurrent one: the next attempt sees the other's changes, and may
 * fail again. At most four attempts are made; the last one's exception is thrown.
 *
 * <p>It is for methods that begin a transaction ({@code @Transactional}). Failures that a retry can't cure, for
 * instance a value that is too long, are thrown at once. Within the caller's transaction there is only one attempt,
 * because the failure rolls that transaction back. {@link CurrentAttempt} tells a method what was read at first.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Retried {}
