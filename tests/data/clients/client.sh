curl -X POST https://ocr.chat/api/v1/ocr/ \
  -H "Authorization: Bearer YOUR_API_TOKEN" -F "file=@invoice.pdf" -F "tier=vlm" -F "language=auto"
curl https://ocr.chat/api/v1/ocr/UUID/ -H "Authorization: Bearer YOUR_API_TOKEN"
curl -L "https://ocr.chat/api/v1/ocr/UUID/download/?format=md" \
  -H "Authorization: Bearer YOUR_API_TOKEN" -o result.md
curl -L "https://ocr.chat/api/v1/ocr/UUID/download/?format=docx" \
  -H "Authorization: Bearer YOUR_API_TOKEN" -o result.docx
curl -X POST https://ocr.chat/api/v1/chat/UUID/ -H "Authorization: Bearer YOUR_API_TOKEN" \
  -H "Content-Type: application/json" -d '{"message": "What is the invoice total and due date?"}'
