/** Lists as files for spreadsheets, downloaded in portions. May know the rest of the shell's own package. */
package org.vestibule.shell.download;
