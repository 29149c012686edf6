/**
 * Connects the server to its database. Liberty loads these classes, with {@code settings}, beside the JDBC drivers, where
 * the server's own parts use them before the application starts. They know the settings and no feature.
 */
package org.vestibule.database;
