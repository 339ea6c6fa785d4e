"""What the window says about an error, in the person's language.

The services word their errors in English, with the particulars of the case. A window in English shows these words, but
for a remedy that belongs to the command line; in another language it shows the sentence that belongs to the
error's code, and the English words are the details.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.gui.translation import is_english, listed
from core.errors import AppError

if TYPE_CHECKING:  # the frame of the window is seen before any page is known
    from core.model import PageFailure


_OPTION = re.compile(r'^[^"]*(?<![\w-])--[a-z]|"pagesight models ')
"""An option of the command line, outside a command in quotation marks, or a command for what the settings do: no remedy
in a window."""


def error_text(error: AppError) -> str:
    """Return place, what happened and the remedy as one text."""
    if is_english():
        remedy = error_remedy(error).removesuffix(".")
        return AppError(error.what, remedy=remedy, file=error.file, page_index=error.page_index).message
    what, remedy = _sentences(error.code)
    place = _place(error)
    return " ".join(part for part in (f"{place}:" if place else "", what, remedy) if part)


def error_what(error: AppError) -> str:
    """Return what happened, as a sentence with its full stop, without the place."""
    return f"{_sentence(error.what)}." if is_english() else _sentences(error.code)[0]


def error_remedy(error: AppError) -> str:
    """Return what the person can do, as a sentence with its full stop; "" where there is nothing to say."""
    if is_english() and not _OPTION.search(error.remedy):
        return f"{error.remedy}." if error.remedy else ""
    return _sentences(error.code)[1]


def error_details(error: AppError) -> str:
    """Return the particulars where ``error_text`` leaves them out: the English words; else ""."""
    return "" if is_english() else error.message


def failure_text(failure: PageFailure) -> str:
    """Return why a page could not be read."""
    return failure.message if is_english() else code_text(failure.code)


def code_text(code: str) -> str:
    """Return what happened and the remedy of an error of which only the code is known."""
    return " ".join(part for part in _sentences(code) if part)


def _place(error: AppError) -> str:
    parts = [error.file] if error.file else []
    if error.page_index is not None:
        parts.append(QCoreApplication.translate("Errors", "page {}").format(error.page_index + 1))
    return listed(parts)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def known_codes() -> frozenset[str]:
    """Return the codes that have sentences, for the test that holds them against ``core.errors``."""
    return frozenset(_table())


def _sentences(code: str) -> tuple[str, str]:
    table = _table()
    return table.get(code) or table["unexpected"]


def _table() -> dict[str, tuple[str, str]]:
    return {
        "file_missing": (
            QCoreApplication.translate("Errors", "There is no such file or folder."),
            QCoreApplication.translate("Errors", "Check its name and place."),
        ),
        "file_unreadable": (
            QCoreApplication.translate("Errors", "The system does not let the file be read."),
            QCoreApplication.translate("Errors", "Check its rights, and whether its drive is connected."),
        ),
        "file_empty": (
            QCoreApplication.translate("Errors", "The file is empty."),
            QCoreApplication.translate("Errors", "Get the file again from where it came."),
        ),
        "unsupported_type": (
            QCoreApplication.translate("Errors", "The content of the file is of no kind that can be read."),
            QCoreApplication.translate("Errors", "Use a PDF or a picture."),
        ),
        "file_damaged": (
            QCoreApplication.translate("Errors", "The file is damaged or was changed, and cannot be opened."),
            QCoreApplication.translate("Errors", "Open it in another program and save it anew."),
        ),
        "password_required": (
            QCoreApplication.translate("Errors", "The PDF is protected by a password."),
            QCoreApplication.translate("Errors", "Enter the password."),
        ),
        "password_wrong": (
            QCoreApplication.translate("Errors", "The password does not open the PDF."),
            QCoreApplication.translate("Errors", "Check the password, capital letters too."),
        ),
        "no_pages": (
            QCoreApplication.translate("Errors", "The file has no pages."),
            QCoreApplication.translate("Errors", "Get the file again from where it came."),
        ),
        "page_range": (
            QCoreApplication.translate("Errors", "The page range names no page of the file, or cannot be understood."),
            QCoreApplication.translate("Errors", "Write it like 1-3,7,10-end."),
        ),
        "image_too_large": (
            QCoreApplication.translate("Errors", "The picture has more pixels than allowed."),
            QCoreApplication.translate("Errors", "Make it smaller, or raise the limit in the settings."),
        ),
        "too_many_pages": (
            QCoreApplication.translate("Errors", "The file has more pages than allowed."),
            QCoreApplication.translate("Errors", "Choose a page range, or raise the limit in the settings."),
        ),
        "page_damaged": (
            QCoreApplication.translate("Errors", "The page is damaged and cannot be drawn."),
            QCoreApplication.translate("Errors", "Open the file in another program and save it anew."),
        ),
        "nothing_to_do": (
            QCoreApplication.translate("Errors", "There is no file here that can be read."),
            QCoreApplication.translate("Errors", "Choose PDFs or pictures."),
        ),
        "worker_crashed": (
            QCoreApplication.translate("Errors", "The reading process ended unexpectedly."),
            QCoreApplication.translate("Errors", "Try again; if it happens again, look into the log."),
        ),
        "worker_out_of_memory": (
            QCoreApplication.translate("Errors", "The reading process used too much memory and was ended."),
            QCoreApplication.translate("Errors", "Close other programs, or raise the limit in the settings."),
        ),
        "model_crashed": (
            QCoreApplication.translate("Errors", "The process of the language model ended unexpectedly."),
            QCoreApplication.translate("Errors", "Ask again; if it happens again, choose another model."),
        ),
        "model_out_of_memory": (
            QCoreApplication.translate("Errors", "The language model used too much memory and was stopped."),
            QCoreApplication.translate(
                "Errors", "Close other programs, or choose a smaller model in the settings under Models."
            ),
        ),
        "page_timeout": (
            QCoreApplication.translate("Errors", "The page made no progress for too long and was given up."),
            QCoreApplication.translate("Errors", "Try again, or raise the time limit in the settings."),
        ),
        "recognition_failed": (
            QCoreApplication.translate("Errors", "The page could not be recognised."),
            QCoreApplication.translate("Errors", "Try again; if it happens again, look into the log."),
        ),
        "not_built": (
            QCoreApplication.translate("Errors", "This version does not have what was asked for."),
            QCoreApplication.translate("Errors", "Choose something else."),
        ),
        "language_unsupported": (
            QCoreApplication.translate("Errors", "No installed model reads this language."),
            QCoreApplication.translate(
                "Errors", "Choose another language, or install a model for it in the settings under Models."
            ),
        ),
        "all_pages_failed": (
            QCoreApplication.translate("Errors", "Not one page could be read."),
            QCoreApplication.translate("Errors", "Look at the reasons page by page."),
        ),
        "generation_failed": (
            QCoreApplication.translate("Errors", "The language model failed while it was writing."),
            QCoreApplication.translate("Errors", "Ask again; if it happens again, look into the log."),
        ),
        "model_missing": (
            QCoreApplication.translate("Errors", "A model is missing."),
            QCoreApplication.translate("Errors", "Install it in the settings under Models."),
        ),
        "model_damaged": (
            QCoreApplication.translate("Errors", "The files of a model are damaged."),
            QCoreApplication.translate("Errors", "Install the model again in the settings under Models."),
        ),
        "model_unknown": (
            QCoreApplication.translate("Errors", "There is no such model."),
            QCoreApplication.translate("Errors", "Choose a model from the list."),
        ),
        "model_download": (
            QCoreApplication.translate("Errors", "The model could not be downloaded."),
            QCoreApplication.translate("Errors", "Check the connection, or import the model from a folder."),
        ),
        "network_forbidden": (
            QCoreApplication.translate("Errors", "The settings forbid the network."),
            QCoreApplication.translate("Errors", "Allow downloads in the settings, or import from a folder."),
        ),
        "model_invalid": (
            QCoreApplication.translate("Errors", "The file is no model, or does not fit the others it was given with."),
            QCoreApplication.translate("Errors", "Choose the files that belong together, as their maker names them."),
        ),
        "model_too_large": (
            QCoreApplication.translate("Errors", "The model needs more memory than this machine has free."),
            QCoreApplication.translate(
                "Errors", "Close other programs, or choose a smaller model in the settings under Models."
            ),
        ),
        "output_exists": (
            QCoreApplication.translate("Errors", "A file of this name exists already."),
            QCoreApplication.translate("Errors", "Allow replacing it, or choose another name."),
        ),
        "output_not_writable": (
            QCoreApplication.translate("Errors", "The folder cannot be written to."),
            QCoreApplication.translate("Errors", "Choose another folder, or check its rights."),
        ),
        "disk_full": (
            QCoreApplication.translate("Errors", "The disk is full."),
            QCoreApplication.translate("Errors", "Make room on it, or choose another place."),
        ),
        "export_failed": (
            QCoreApplication.translate("Errors", "The result could not be made."),
            QCoreApplication.translate("Errors", "Try again; if it happens again, look into the log."),
        ),
        "setting_invalid": (
            QCoreApplication.translate("Errors", "A setting has a value that is not allowed."),
            QCoreApplication.translate("Errors", "Correct it in the settings."),
        ),
        "tool_unknown": (
            QCoreApplication.translate("Errors", "There is no such tool."),
            QCoreApplication.translate("Errors", "Choose a tool from the list."),
        ),
        "format_unknown": (
            QCoreApplication.translate("Errors", "There is no such format."),
            QCoreApplication.translate("Errors", "Choose a format from the list."),
        ),
        "name_template": (
            QCoreApplication.translate("Errors", "The name template cannot be filled."),
            QCoreApplication.translate("Errors", "Use the fields that are listed beside it."),
        ),
        "library_busy": (
            QCoreApplication.translate("Errors", "Another program is using the library."),
            QCoreApplication.translate("Errors", "Wait until it has finished, then try again."),
        ),
        "library_damaged": (
            QCoreApplication.translate("Errors", "The library cannot be read."),
            QCoreApplication.translate(
                "Errors", "Put back a copy of it, or delete it in the settings under Storage and privacy."
            ),
        ),
        "document_unknown": (
            QCoreApplication.translate("Errors", "The document is no longer in the library."),
            QCoreApplication.translate("Errors", "Read the file again."),
        ),
        "edit_conflict": (
            QCoreApplication.translate("Errors", "The page was changed elsewhere in the meantime."),
            QCoreApplication.translate("Errors", "Look at the page as it is now, and change it again."),
        ),
        "context_overflow": (
            QCoreApplication.translate("Errors", "There is more text than the language model can keep in mind."),
            QCoreApplication.translate("Errors", "Ask about fewer pages, or choose a model with a longer context."),
        ),
        "document_empty": (
            QCoreApplication.translate("Errors", "The document holds no text to answer from."),
            QCoreApplication.translate("Errors", "Read it first, or read it again in another way."),
        ),
        "question_empty": (
            QCoreApplication.translate("Errors", "The question holds no word."),
            QCoreApplication.translate("Errors", "Write what you want to know."),
        ),
        "conversation_unknown": (
            QCoreApplication.translate("Errors", "The conversation is no longer there."),
            QCoreApplication.translate("Errors", "Ask again; another conversation begins."),
        ),
        "schema_invalid": (
            QCoreApplication.translate("Errors", "The description of the fields cannot be used."),
            QCoreApplication.translate("Errors", "Choose a preset, or correct the JSON Schema."),
        ),
        "translation_unsupported": (
            QCoreApplication.translate("Errors", "The installed model cannot translate into this language."),
            QCoreApplication.translate(
                "Errors", "Choose another language, or a larger model in the settings under Models."
            ),
        ),
        "token_required": (
            QCoreApplication.translate("Errors", "A token is needed."),
            QCoreApplication.translate("Errors", "Make one in the settings under Other programs."),
        ),
        "token_invalid": (
            QCoreApplication.translate("Errors", "The token is unknown or was revoked."),
            QCoreApplication.translate("Errors", "Make a new one in the settings under Other programs."),
        ),
        "allowance_spent": (
            QCoreApplication.translate("Errors", "The pages of the token, or of the day, are used up."),
            QCoreApplication.translate("Errors", "Raise its limits in the settings under Other programs, or wait."),
        ),
        "job_unknown": (
            QCoreApplication.translate("Errors", "There is no such job."),
            QCoreApplication.translate("Errors", "Look at the list of jobs."),
        ),
        "job_unfinished": (
            QCoreApplication.translate("Errors", "The job has no result yet, or failed."),
            QCoreApplication.translate("Errors", "Wait until it has ended."),
        ),
        "request_invalid": (
            QCoreApplication.translate("Errors", "A value is missing or not allowed."),
            QCoreApplication.translate("Errors", "Correct it and try again."),
        ),
        "upload_too_large": (
            QCoreApplication.translate("Errors", "The file is larger than the limit."),
            QCoreApplication.translate("Errors", "Raise the limit in the settings under Other programs."),
        ),
        "too_many_requests": (
            QCoreApplication.translate("Errors", "Too much is under way already."),
            QCoreApplication.translate("Errors", "Wait until some of it has ended."),
        ),
        "server_busy": (
            QCoreApplication.translate("Errors", "There is as much work as can be held, or the server is stopping."),
            QCoreApplication.translate("Errors", "Try again later."),
        ),
        "token_unknown": (
            QCoreApplication.translate("Errors", "There is no such token any more."),
            QCoreApplication.translate("Errors", "Look at the list of tokens."),
        ),
        "origin_refused": (
            QCoreApplication.translate(
                "Errors", "The request comes from a web page or another address, which is refused."
            ),
            QCoreApplication.translate("Errors", "Send it from a program on this computer."),
        ),
        "path_unknown": (
            QCoreApplication.translate("Errors", "There is nothing at this address."),
            QCoreApplication.translate("Errors", "Look at the list of addresses under /docs."),
        ),
        "method_refused": (
            QCoreApplication.translate("Errors", "This cannot be done at this address."),
            QCoreApplication.translate("Errors", "Look at the list of addresses under /docs."),
        ),
        "port_taken": (
            QCoreApplication.translate("Errors", "Another program listens on this port."),
            QCoreApplication.translate("Errors", "Choose another port in the settings under Other programs."),
        ),
        "bind_refused": (
            QCoreApplication.translate("Errors", "The address reaches beyond this computer, or is none of its own."),
            QCoreApplication.translate("Errors", "Use the address of this computer itself."),
        ),
        "tls_files": (
            QCoreApplication.translate("Errors", "The certificate or its key cannot be used."),
            QCoreApplication.translate("Errors", "Check both files."),
        ),
        "watch_folder": (
            QCoreApplication.translate("Errors", "The watched folder or the folder of the results cannot be used."),
            QCoreApplication.translate(
                "Errors", "Check that both are there and can be written, and that the folder is not watched already."
            ),
        ),
        "licence_not_accepted": (
            QCoreApplication.translate("Errors", "The model comes under a licence of its own, which was not accepted."),
            QCoreApplication.translate("Errors", "Read the licence in the settings under Models, and accept it there."),
        ),
        "display_missing": (
            QCoreApplication.translate("Errors", "The window cannot open."),
            QCoreApplication.translate("Errors", "Use the command line."),
        ),
        "update_check": (
            QCoreApplication.translate("Errors", "Nobody could say whether there is a newer version."),
            QCoreApplication.translate("Errors", "Try again later; everything else works without it."),
        ),
        "unexpected": (
            QCoreApplication.translate("Errors", "Something failed unexpectedly."),
            QCoreApplication.translate("Errors", "The log holds the details."),
        ),
    }
