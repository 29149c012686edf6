package org.vestibule.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * An in-server test whose result the database decides: by a constraint or a lock, by its own SQL, by how it compares, orders
 * or stores. Each build runs it on Derby and on PostgreSQL. What goes through entities and rules alone runs on Derby, and on
 * PostgreSQL in the trials.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
public @interface BothDatabases {}
