package org.vestibule.shared;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has a transaction repeated that lost a race: the next attempt sees what the winner did, and may lose to yet another. Four
 * attempts are made at most; what the last one threw is thrown.
 *
 * <p>It is for methods that begin a transaction ({@code @Transactional}). What another attempt can't cure, a value that is too
 * long say, is thrown at once. Within a transaction of the caller's there is one attempt, as that transaction is lost with it.
 * {@link CurrentAttempt} tells a method which attempt it is.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Retried {}
