package org.vestibule.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class outside the {@link TestServer}, with a real browser before it: its methods take a {@link Visitors}.
 * Add {@code @RunAsClient} to the class: Arquillian looks for it there and nowhere else.
 *
 * @see RunAsClient
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ArquillianExtension.class, BrowserExtension.class})
public @interface InBrowser {}
