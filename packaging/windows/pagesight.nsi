; The installer for Windows. Built by packaging/build.py, on Windows or (NSIS runs there, too) on Linux:
;
;   makensis -DVERSION=0.1.0 -DPAYLOAD=/folder/of/the/program -DOUTFILE=/folder/Pagesight-0.1.0-setup.exe pagesight.nsi
;
; Paths are those of this file's folder unless they are absolute.
;
; Optional: -DSIGN="command" signs the uninstaller (the file's path is appended), -DCOMPRESSOR=zlib packs quickly.
;
; Command line of the result:  /S  silent   /CurrentUser or /AllUsers   /D=folder (last, without quotes)
; Uninstaller:                 /S  silent, keeps documents and settings   /DELETEDATA  deletes them, too

Unicode true
!ifndef VERSION
  !error "give the version: -DVERSION=1.2.3"
!endif
!ifndef PAYLOAD
  !error "give the folder of the program: -DPAYLOAD=folder"
!endif
!ifndef OUTFILE
  !define OUTFILE "Pagesight-${VERSION}-setup.exe"
!endif
!ifndef COMPRESSOR
  !define COMPRESSOR lzma
!endif
SetCompressor ${COMPRESSOR}

!define NAME "Pagesight"
!define WINDOW "pagesight-gui.exe"
!define COMMAND "pagesight.exe"
!define PROGID "Pagesight.Document"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!ifdef NSIS_WIN32_MAKENSIS
  !define SLASH "\"
!else
  !define SLASH "/"
!endif

Name "${NAME}"
OutFile "${OUTFILE}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "LegalCopyright" "AGPL-3.0-or-later"

; Who may write to the folder of all users can choose it; everybody else installs for themselves, without being asked
; for a password.
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallMode"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include x64.nsh

!define MUI_ICON "..${SLASH}icons${SLASH}pagesight.ico"
!define MUI_UNICON "..${SLASH}icons${SLASH}pagesight.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!define MUI_FINISHPAGE_NOAUTOCLOSE

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${PAYLOAD}${SLASH}LICENSE"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include "languages.nsh"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

; Everything that the program opens; used for "Open with" and nothing is taken from other programs.
!macro EachType DO
  !insertmacro ${DO} ".pdf"
  !insertmacro ${DO} ".png"
  !insertmacro ${DO} ".jpg"
  !insertmacro ${DO} ".jpeg"
  !insertmacro ${DO} ".tif"
  !insertmacro ${DO} ".tiff"
  !insertmacro ${DO} ".webp"
  !insertmacro ${DO} ".bmp"
  !insertmacro ${DO} ".gif"
  !insertmacro ${DO} ".heic"
  !insertmacro ${DO} ".heif"
  !insertmacro ${DO} ".avif"
  !insertmacro ${DO} ".jp2"
!macroend

!macro AddType ENDING
  WriteRegStr SHCTX "Software\Classes\${ENDING}\OpenWithProgids" "${PROGID}" ""
  WriteRegStr SHCTX "Software\Classes\Applications\${WINDOW}\SupportedTypes" "${ENDING}" ""
  WriteRegStr SHCTX "Software\${NAME}\Capabilities\FileAssociations" "${ENDING}" "${PROGID}"
!macroend

!macro RemoveType ENDING
  DeleteRegValue SHCTX "Software\Classes\${ENDING}\OpenWithProgids" "${PROGID}"
!macroend

; Files of the program that is running cannot be replaced: say so instead of leaving half of them. Both programs: a
; server or a watched folder runs without a window.
!macro TryFile FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${If} ${Errors}
      StrCpy $1 "busy"
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

!macro RequireClosed UN
  Function ${UN}RequireClosed
    again:
    StrCpy $1 ""
    !insertmacro TryFile "${WINDOW}"
    !insertmacro TryFile "${COMMAND}"
    ${If} $1 != ""
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillRunning)" /SD IDCANCEL IDRETRY again
      SetErrorLevel 2
      Abort "$(StillRunning)"
    ${EndIf}
  FunctionEnd
!macroend
!insertmacro RequireClosed ""
!insertmacro RequireClosed "un."

; Only what an installation has put there. Whatever else lies in the folder is somebody's.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${WINDOW}"
  Delete "$INSTDIR\${COMMAND}"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\THIRD-PARTY-LICENCES.txt"
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(Needs64Bit)" /SD IDOK
    SetErrorLevel 2
    Abort
  ${EndIf}
  SetRegView 64
  !insertmacro MULTIUSER_INIT
FunctionEnd

Section "$(SectionProgram)" SecProgram
  SectionIn RO
  Call RequireClosed
  !insertmacro RemoveProgram ; an older version may have files that this one has not
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}${SLASH}*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${WINDOW}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "The Pagesight contributors"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallMode" "$MultiUser.InstallMode"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" "$0"

  ; What Win+R and "start" look up.
  WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\${COMMAND}" "" "$INSTDIR\${COMMAND}"
  WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\${WINDOW}" "" "$INSTDIR\${WINDOW}"
SectionEnd

Section "$(SectionMenu)" SecMenu
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW}" "" "$INSTDIR\${WINDOW}"
SectionEnd

Section "$(SectionTypes)" SecTypes
  WriteRegStr SHCTX "Software\Classes\${PROGID}" "" "${NAME}"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr SHCTX "Software\Classes\Applications\${WINDOW}" "FriendlyAppName" "${NAME}"
  WriteRegStr SHCTX "Software\Classes\Applications\${WINDOW}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr SHCTX "Software\${NAME}\Capabilities" "ApplicationName" "${NAME}"
  WriteRegStr SHCTX "Software\${NAME}\Capabilities" "ApplicationDescription" "$(Description)"
  WriteRegStr SHCTX "Software\RegisteredApplications" "${NAME}" "Software\${NAME}\Capabilities"
  !insertmacro EachType AddType
  ${RefreshShellIcons}
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SecProgram} "$(Description)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SecMenu} "$(SectionMenu)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SecTypes} "$(TypesHelp)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "Uninstall"
  Call un.RequireClosed
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only where it is empty now
  Delete "$SMPROGRAMS\${NAME}.lnk"

  !insertmacro EachType RemoveType
  DeleteRegKey SHCTX "Software\Classes\${PROGID}"
  DeleteRegKey SHCTX "Software\Classes\Applications\${WINDOW}"
  DeleteRegKey SHCTX "Software\${NAME}\Capabilities"
  DeleteRegKey /ifempty SHCTX "Software\${NAME}"
  DeleteRegValue SHCTX "Software\RegisteredApplications" "${NAME}"
  DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\${COMMAND}"
  DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\${WINDOW}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  ${RefreshShellIcons}

  ; Documents, settings and fetched models of this user (app/services/paths.py). Kept unless somebody says otherwise.
  SetShellVarContext current
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DELETEDATA" $1
  ${IfNot} ${Errors}
    Goto delete_data
  ${EndIf}
  IfFileExists "$LOCALAPPDATA\pagesight\*.*" 0 data_kept
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(DeleteData)$\r$\n$\r$\n$LOCALAPPDATA\pagesight" /SD IDNO IDNO data_kept
  delete_data:
  RMDir /r "$LOCALAPPDATA\pagesight"
  DeleteRegKey HKCU "Software\${NAME}"
  data_kept:
SectionEnd
