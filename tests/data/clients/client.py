import requests, time

API = "https://ocr.chat/api/v1/ocr/"
H = {"Authorization": "Bearer YOUR_API_TOKEN"}

with open("invoice.pdf", "rb") as f:
    job = requests.post(API, headers=H, files={"file": f}, data={"tier": "vlm"}).json()

while job["status"] in ("pending", "processing"):
    time.sleep(2)
    job = requests.get(API + job["uuid"] + "/", headers=H).json()

print(job["markdown"])

r = requests.get(API + job["uuid"] + "/download/", headers=H, params={"format": "docx"})
open("result.docx", "wb").write(r.content)
