/** The page on which an administrator sets the installation up. */
package org.vestibule.setup.web;
