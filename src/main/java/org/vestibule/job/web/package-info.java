/**
 * The screens of jobs: the list, the record with its commands and rows, and the download of the results.
 */
package org.vestibule.job.web;
