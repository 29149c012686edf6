/**
 * Files that are the same for everybody: style sheets, scripts and pictures of the application and of widgets. Makes them
 * small, and lets browsers keep them for as long as their address stands. Knows no feature.
 */
package org.vestibule.shell.file;
