/**
 * The frame that every screen of the staff stands in: addresses and the rights they take, language, notices, security
 * headers, and what people see when something isn't there or fails. It knows the rights and the settings, and no feature;
 * the {@code .web} packages of the features may use it.
 */
package org.vestibule.shell;
