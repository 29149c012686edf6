/**
 * Files that are the same for everybody: style sheets, scripts and pictures of the application and of widgets. Minifies
 * and compresses them, and lets browsers cache them by versioned addresses. Depends on no feature.
 */
package org.vestibule.shell.file;
