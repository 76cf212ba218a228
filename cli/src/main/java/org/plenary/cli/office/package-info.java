/** LibreOffice as a program beside this one: Word files into PDF. */
package org.plenary.cli.office;
