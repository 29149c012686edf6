/**
 * What all screens share: addresses and the rights they require, language, notices, security headers, and error pages.
 * It depends on the rights and the settings, and on no feature; the {@code .web} packages of the features may use it.
 */
package org.vestibule.shell;
