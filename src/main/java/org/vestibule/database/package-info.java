/**
 * Connects the server to its database. Liberty loads these classes, with {@code settings}, together with the JDBC
 * drivers, because the server's own parts use them before the application starts. They depend on the settings and on no
 * feature.
 */
package org.vestibule.database;
